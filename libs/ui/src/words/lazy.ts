/** Made when it is first asked for: a formatter of `Intl` takes a phone some 20 ms, and few pages need one. */
export function lazy<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
