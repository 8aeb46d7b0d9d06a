import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Core } from '@strapi/strapi';
import sharp from 'sharp';

import type { PictureName } from './format';

const WIDTH = 1800;
const HEIGHT = 1200;

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

const waves = () =>
  range(14)
    .map((row) => {
      const y = 60 + row * 90;
      const curve = `M0 ${y} q225 -90 450 0 t450 0 t450 0 t450 0 V${HEIGHT} H0 Z`;
      return `<path d="${curve}" fill="${row % 2 ? '#5b87a6' : '#dfe9ef'}"/>`;
    })
    .join('');

const rings = () =>
  range(5)
    .flatMap((place) => range(6).map((ring) => ({ x: 180 + place * 360, radius: 60 + ring * 55 })))
    .map(({ x, radius }) => `<circle cx="${x}" cy="600" r="${radius}"/>`)
    .join('');

const tiles = () =>
  range(9)
    .flatMap((column) =>
      range(6).map((row) => ({ x: column * 200, y: row * 200, turns: (column + row) % 4 })),
    )
    .map(({ x, y, turns }) => {
      const turn = `translate(${x} ${y}) rotate(${turns * 90} 100 100)`;
      return `<path d="M0 0 H200 A200 200 0 0 1 0 200 Z" transform="${turn}"/>`;
    })
    .join('');

/** Patterns and nothing more: nobody could take one for a photo or a chart. */
const DRAWINGS: Record<PictureName, () => string> = {
  waves: () => `<rect width="100%" height="100%" fill="#a9c3d3"/>${waves()}`,
  rings: () =>
    `<rect width="100%" height="100%" fill="#1f5f63"/><g fill="none" stroke="#cfe3df" stroke-width="10">${rings()}</g>`,
  tiles: () => `<rect width="100%" height="100%" fill="#efe6d2"/><g fill="#9c5a2e">${tiles()}</g>`,
};

const draw = (name: PictureName, file: string) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${DRAWINGS[name]()}</svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true }).toFile(file);
};

/**
 * Draws a picture and stores it as if an editor had uploaded it.
 * @returns the id of the file in the media library
 */
export const uploadPicture = async (strapi: Core.Strapi, name: PictureName): Promise<number> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'duixian-sample-'));
  try {
    const filepath = path.join(folder, 'picture.png');
    await draw(name, filepath);
    const [file] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: { fileInfo: { name: `sample-${name}.png` } },
        files: {
          filepath,
          originalFilename: `sample-${name}.png`,
          mimetype: 'image/png',
          size: (await stat(filepath)).size,
        },
      });
    return file.id;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
