/** Icons are imported as text: the build puts only those imported in the bundle. */
declare module '*.svg' {
  const markup: string;
  export default markup;
}
