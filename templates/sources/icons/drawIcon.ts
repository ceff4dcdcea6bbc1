/** A colour as red, green, blue and opacity, each from 0 to 255. */
type Rgba = readonly [red: number, green: number, blue: number, opacity: number];

const clear: Rgba = [0, 0, 0, 0];
const blue: Rgba = [27, 58, 99, 255];
const white: Rgba = [255, 255, 255, 255];
const green: Rgba = [0, 112, 60, 255];
const amber: Rgba = [244, 166, 0, 255];
const red: Rgba = [176, 16, 32, 255];

/** Points taken in each direction of a pixel. */
const fineness = 8;

/** The pixels of the icon at a size, row by row, four bytes each. */
export function drawIcon(size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      pixels.set(pixelAt(column, row, size), (row * size + column) * 4);
    }
  }
  return pixels;
}

function pixelAt(column: number, row: number, size: number): Rgba {
  let [red, green, blue, opacity] = [0, 0, 0, 0];
  for (let down = 0; down < fineness; down += 1) {
    for (let across = 0; across < fineness; across += 1) {
      const x = (column + (across + 0.5) / fineness) / size;
      const y = (row + (down + 0.5) / fineness) / size;
      const [r, g, b, own] = colourAt(x, y);
      red += r * own;
      green += g * own;
      blue += b * own;
      opacity += own;
    }
  }
  const share = (sum: number) => (opacity === 0 ? 0 : Math.round(sum / opacity));
  return [share(red), share(green), share(blue), Math.round(opacity / fineness ** 2)];
}

/** A slide on a dark ground with the marks of the three ratings, told apart by shape as on the slides. */
function colourAt(x: number, y: number): Rgba {
  if (!isInRounded(x, y, [0.03, 0.03, 0.97, 0.97], 0.16)) return clear;
  if (!isInRounded(x, y, [0.14, 0.2, 0.86, 0.8], 0.05)) return blue;
  if (y < 0.38) return y > 0.27 && y < 0.335 && x > 0.22 && x < 0.66 ? blue : white;
  if (Math.hypot(x - 0.29, y - 0.59) < 0.1) return green;
  if (y > 0.49 && y < 0.69 && Math.abs(x - 0.5) < (y - 0.49) * 0.56) return amber;
  if (Math.abs(x - 0.71) < 0.095 && Math.abs(y - 0.59) < 0.095) return red;
  return white;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

function isInRounded(x: number, y: number, [left, top, right, bottom]: Box, radius: number) {
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return Math.hypot(dx, dy) <= radius;
}
