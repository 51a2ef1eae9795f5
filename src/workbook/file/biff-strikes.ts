// What is struck through in an .xls: the records of its stream enter one by one, the places of struck cells of each
// sheet leave. Texts of which only a part is struck are not looked into.
import { notePlace, type StruckPlaces } from '../struck-rows';

/** Of one stream. `position` is where the sheet's own records begin. */
export type BiffStrikes = {
  readonly note: (view: DataView, type: number, at: number, position: number) => void;
  readonly placesOf: (position: number) => StruckPlaces;
};

const FONT = 0x0031;
const FORMAT = 0x00e0;
const STRIKE_FLAG = 0x0008;
const MANY_NUMBERS = 0x00bd;
/** Of one cell with its row, column and format first: Number, RK, LabelSst, Label, RString, BoolErr, Formula. */
const ONE_CELL = new Set([0x203, 0x27e, 0xfd, 0x204, 0xd6, 0x205, 0x0006]);
/** No font has this number; those after it are counted one too high. */
const MISSING_FONT = 4;

export function biffStrikes(): BiffStrikes {
  const fonts: boolean[] = [];
  const formats: boolean[] = [];
  const bySheet = new Map<number, Map<number, Set<number>>>();
  let any = false;
  const noteCell = (position: number, row: number, column: number): void => {
    const places = bySheet.get(position) ?? new Map<number, Set<number>>();
    bySheet.set(position, places);
    notePlace(places, row, column);
  };
  return {
    note: (view, type, at, position) => {
      const end = at + 4 + view.getUint16(at + 2, true);
      if (type === FONT && at + 8 <= end) {
        fonts.push((view.getUint16(at + 6, true) & STRIKE_FLAG) !== 0);
      } else if (type === FORMAT && at + 6 <= end) {
        const font = view.getUint16(at + 4, true);
        const struck = fonts[font > MISSING_FONT ? font - 1 : font] === true;
        formats.push(struck);
        any ||= struck;
      } else if (any && at + 10 <= end) {
        if (ONE_CELL.has(type) && formats[view.getUint16(at + 8, true)])
          noteCell(position, view.getUint16(at + 4, true), view.getUint16(at + 6, true));
        if (type !== MANY_NUMBERS) return;
        const first = view.getUint16(at + 6, true);
        for (let place = at + 8, index = 0; place + 8 <= end; place += 6, index += 1) {
          if (formats[view.getUint16(place, true)]) noteCell(position, view.getUint16(at + 4, true), first + index);
        }
      }
    },
    placesOf: (position) => bySheet.get(position) ?? new Map(),
  };
}
