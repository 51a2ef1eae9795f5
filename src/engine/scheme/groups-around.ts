// Which groups a group lies in: all groups of a plan and the one enter, the ids of those around it leave.

type Group = { readonly id: string; readonly within?: string | null | undefined };

/** The group itself first, then each wider one; empty for none. A ring is left at its second round. */
export function groupsAround(groups: readonly Group[], group: string | null | undefined): readonly string[] {
  const around: string[] = [];
  const widerOf = (inner: string): string | null => groups.find(({ id }) => id === inner)?.within ?? null;
  for (let id = group ?? null; id !== null && !around.includes(id); id = widerOf(id)) around.push(id);
  return around;
}

/** Of groups as a file has them, each beside where it stands. */
export function groupsAroundIn(
  { groups }: { readonly groups: readonly { readonly value: Group }[] },
  group: string | undefined,
): readonly string[] {
  return groupsAround(
    groups.map(({ value }) => value),
    group,
  );
}
