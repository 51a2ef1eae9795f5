import { headerKey, headerWord } from '../../../../src/engine/ledger/tables/header-words';
import { ROLE_COLUMNS } from '../../../../src/engine/ledger/tables/role-names';

describe('ROLE_COLUMNS', () => {
  it.each(Object.entries(ROLE_COLUMNS))(
    'names columns of %s by words that reading knows, each another kind',
    (_role, words) => {
      const kinds = words.filter((word) => word !== '基础分').map((word) => headerWord(headerKey(word))?.kind);
      expect(kinds).not.toContain(undefined);
      expect(new Set(kinds).size).toBeGreaterThanOrEqual(kinds.length - 1);
    },
  );
});
