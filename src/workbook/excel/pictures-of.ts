// What areas of cells hold at this moment, one request for the sheets and one for the cells.
import { entryAt } from '../../engine';
import type { CellPicture } from '../open/cell-picture';
import type { PlacedArea } from '../open/cell-runs';
import { PICTURED, pictureOf } from './range-picture';
import { inExcel } from './run';
import { sheetsNamed } from './sheets-named';

/** In the order of the areas. Throws HostFailure. */
export function picturesOf(areas: readonly PlacedArea[]): Promise<readonly CellPicture[]> {
  return inExcel(async (context) => {
    const sheets = await sheetsNamed(
      context,
      areas.map(({ sheet }) => sheet),
    );
    const ranges = areas.map(({ top, left, rows, columns }, index) =>
      entryAt(sheets, index).getRangeByIndexes(top, left, rows, columns).load(PICTURED),
    );
    await context.sync();
    return ranges.map(pictureOf);
  });
}
