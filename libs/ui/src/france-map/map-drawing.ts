/**
 * A file made by `tools/build-map.mjs`: the territories of a list, drawn. Units are those of the frames; paths are
 * relative, so that they weigh little.
 */
export interface MapDrawing {
  /** The mainland first, then the overseas departments. */
  frames: readonly Frame[];
}

/** A part of the drawing with a projection of its own; paths are in its box of `width` by `height`. */
export interface Frame {
  id: string;
  label: string;
  width: number;
  height: number;
  /** What fits the projection of the frame to its box. */
  fit: { scale: number; translate: [x: number, y: number] };
  land: string;
  borders: string;
  /** `x` and `y` are the middle of the communes: the shapes reach into the sea, where the land cuts them. */
  territories: readonly { slug: string; path: string; x: number; y: number }[];
}
