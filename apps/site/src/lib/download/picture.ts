import type { Drawing } from './standalone.js';

/** Twice as fine as it is seen, for paper and for screens that are. */
const FINENESS = 2;

/**
 * A drawing as PNG.
 *
 * @throws {Error} where this browser cannot make one
 */
export async function pngOf({ svg, width, height }: Drawing): Promise<Blob> {
  const image = new Image();
  // The site's policy allows pictures from data, and none from blobs.
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * FINENESS);
  canvas.height = Math.round(height * FINENESS);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('This browser could not make a picture of it.'));
      else resolve(blob);
    }, 'image/png');
  });
}
