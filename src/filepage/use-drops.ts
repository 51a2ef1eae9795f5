// Lets the whole window take a file that is dropped; whether one is held over it leaves.
import { useEffect, useState } from 'react';
import type { Chooser, Dropped } from './chooser';

export function useDrops(chooser: Chooser): boolean {
  const [over, hold] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent): void => {
      // Else the browser would leave the page for the file.
      event.preventDefault();
      hold(event.type === 'dragover');
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      hold(false);
      void chooser.drop(droppedIn(event.dataTransfer));
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) hold(false);
    };
    addEventListener('dragover', drag);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', drag);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [chooser]);
  return over;
}

function droppedIn(transfer: DataTransfer | null): Dropped {
  const entries = Array.from(transfer?.items ?? []).map((item) => item.webkitGetAsEntry());
  return {
    files: Array.from(transfer?.files ?? []),
    folder: entries.find((entry) => entry?.isDirectory === true)?.name ?? null,
  };
}
