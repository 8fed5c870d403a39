import {figureAt} from '../quantities/figures.js';
import type {Piece} from '../pieces.js';
import {integerAt, wordBefore, type Core} from './time-core.js';

const MERIDIEM = /^[ap]\.?m\.?$/;
const ZONE =
  /^(?:UTC|GMT|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|BST|CET|CEST|EET|EEST|IST|JST|KST|MSK|AEST|AEDT|WIB|SAST|WAT|EAT)$/;
const BEFORE_CLOCK = /^(?:at|by|until|till|from|before|after|since|around|about|past|between|to|effective)$/;

/** A time of day: "2:30 p.m.", "10pm", "at 22:30", "1500 UTC", "11 o'clock", "at noon". */
export function clockAt(pieces: readonly Piece[], i: number): Core | undefined {
  const to = clockEnd(pieces, i);
  return to < 0 ? undefined : {from: i, to: zoneEnd(pieces, to), grain: 'hour'};
}

function clockEnd(pieces: readonly Piece[], i: number): number {
  const piece = pieces[i];
  if (piece.kind === 'word') {
    const past = /^(?:half|quarter)$/.test(piece.lower) && /^(?:past|to)$/.test(pieces[i + 1]?.lower ?? '');
    const named = past && pieces[i + 2] && figureAt(pieces, i + 2);
    if (named && named.value >= 1 && named.value <= 12) return named.to;
    return /^(?:noon|midnight)$/.test(piece.lower) && BEFORE_CLOCK.test(wordBefore(pieces, i)) ? i + 1 : -1;
  }
  if (piece.kind !== 'number' || (piece.glued && !/^[(["“]$/.test(pieces[i - 1].text))) return -1;
  const [hour, minute, digitsEnd] = hourAndMinute(pieces, i);
  if (digitsEnd < 0) return -1;
  const next = pieces[digitsEnd];
  if (next && MERIDIEM.test(next.lower) && hour >= 1 && hour <= 12) return digitsEnd + 1;
  if (next?.lower === "o'clock" && hour <= 12) return digitsEnd + 1;
  if (minute >= 0 && next?.glued && next.kind !== 'mark') return -1;
  if (minute >= 0 && /^[:°%]$/.test(next?.text ?? '')) return -1;
  if (next?.lower === 'noon' && hour === 12) return digitsEnd + 1;
  if (ZONE.test(next?.text ?? '') || (next?.lower === 'local' && pieces[digitsEnd + 1]?.lower === 'time')) {
    return minute >= 0 || hour > 99 ? digitsEnd : -1;
  }
  const clear = minute >= 0 && pieces[i + 1].text === ':' && pieces[i].text.length <= 2;
  return clear && hour < 24 && BEFORE_CLOCK.test(wordBefore(pieces, i)) ? digitsEnd : -1;
}

/** Hour, minute (or −1) and the position behind them. A bare "1500" is an hour over 99. */
function hourAndMinute(pieces: readonly Piece[], i: number): [hour: number, minute: number, to: number] {
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(pieces[i].text);
  if (dotted) return [Number(dotted[1]), Number(dotted[2]), i + 1];
  const hour = integerAt(pieces, i);
  if (!Number.isInteger(hour)) return [NaN, -1, -1];
  const minute = integerAt(pieces, i + 2);
  const colon = pieces[i + 1]?.text === ':' && pieces[i + 1].glued && pieces[i + 2]?.glued;
  if (!colon)
    return hour > 24 && !/^(?:[01]\d|2[0-3])[0-5]\d$/.test(pieces[i].text)
      ? [NaN, -1, -1]
      : [hour, -1, i + 1];
  return hour < 25 && minute < 60 && pieces[i + 2].text.length === 2 ? [hour, minute, i + 3] : [NaN, -1, -1];
}

function zoneEnd(pieces: readonly Piece[], i: number): number {
  const piece = pieces[i];
  if (ZONE.test(piece?.text ?? '')) return i + 1;
  if (piece?.lower === 'local' && pieces[i + 1]?.lower === 'time') return i + 2;
  if (!/^(?:Eastern|Central|Pacific|Mountain|Greenwich|Moscow|Beijing)$/.test(piece?.text ?? '')) return i;
  const at = /^(?:standard|daylight|mean)$/.test(pieces[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  return pieces[at]?.lower === 'time' ? at + 1 : i;
}
