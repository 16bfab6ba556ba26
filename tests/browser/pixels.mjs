// Compares pictures of pages by the ink in small squares, so that another way to smooth edges does not
// count, but a missing letter does.

import {execFileSync} from "node:child_process";
import {readFileSync} from "node:fs";
import {join} from "node:path";

const square = 8;  // pixels; about a letter

/** A page of a PDF as poppler draws it, as wide as asked: grey values from 0 (black). */
export function drawnByPoppler(pdf, page, width, folder) {
  const name = join(folder, `page-${page}`);
  execFileSync("pdftoppm", ["-gray", "-f", page, "-l", page, "-scale-to-x", width, "-scale-to-y", -1, "-singlefile", pdf, name]);
  return readPgm(readFileSync(`${name}.pgm`));
}

function readPgm(bytes) {
  const [, header, width, height] = bytes.toString("latin1", 0, 64).match(/^(P5\s+(\d+)\s+(\d+)\s+255\s)/);
  return {width: Number(width), height: Number(height), grey: bytes.subarray(header.length)};
}

/** The share of squares that have clearly more ink in one picture than in the other. */
export function difference(a, b) {
  const inkOfA = ink(a);
  const inkOfB = ink(b);
  const count = Math.min(inkOfA.length, inkOfB.length);
  let different = 0;
  for (let i = 0; i < count; ++i) if (Math.abs(inkOfA[i] - inkOfB[i]) > 0.15) ++different;
  return different / inked(inkOfA);
}

const inked = (squares) => squares.filter((ink) => ink > 0.02).length;

function ink({width, height, grey}) {
  const squares = [];
  for (let y = 0; y + square <= height; y += square) {
    for (let x = 0; x + square <= width; x += square) squares.push(inkOf(grey, width, x, y));
  }
  return squares;
}

function inkOf(grey, width, left, top) {
  let sum = 0;
  for (let y = top; y < top + square; ++y) {
    for (let x = left; x < left + square; ++x) sum += 255 - grey[y * width + x];
  }
  return sum / (255 * square * square);
}
