// The columns of one table that are understood so far: each is added once; they leave in the order of the sheet.
import type { FoundColumn } from '../types';

export class KnownColumns {
  private readonly kinds: Set<string>;
  private readonly added: FoundColumn[] = [];

  constructor(private readonly first: readonly FoundColumn[]) {
    this.kinds = new Set(first.map(({ kind }) => kind));
  }

  /** Whether a column is of one of the kinds. */
  has(...kinds: readonly FoundColumn['kind'][]): boolean {
    return kinds.some((kind) => this.kinds.has(kind));
  }

  add(column: FoundColumn): void {
    this.added.push(column);
    this.kinds.add(column.kind);
  }

  get columns(): readonly FoundColumn[] {
    return this.added.length === 0 ? this.first : [...this.first, ...this.added].sort((a, b) => a.index - b.index);
  }
}
