/** Pixels for each unit of the drawing: sharp on paper and in slides. */
const DENSITY = 2;

/** An SVG document as a picture made of points. */
export async function toPng(document: Document, svg: Blob): Promise<Blob> {
  const image = document.createElement('img');
  const address = URL.createObjectURL(svg);
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * DENSITY;
    canvas.height = image.naturalHeight * DENSITY;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((png) => {
        if (png === null) reject(new Error('the picture could not be made'));
        else resolve(png);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
