// Which file the page has open, as it changes.
import { useSyncExternalStore } from 'react';
import type { Chooser, ChooserState } from './chooser';

export function useChooser(chooser: Chooser): ChooserState {
  return useSyncExternalStore(chooser.subscribe, chooser.current);
}
