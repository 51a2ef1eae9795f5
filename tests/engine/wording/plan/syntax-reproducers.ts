// Texts that are no JSON.
/** One text for every fault of syntax. */
export const syntaxReproducers: readonly string[] = [
  '{',
  '{“id”: 1}',
  '{id: 1}',
  '{"id": 1} // 方案',
  '{"id": 1,}',
  '{"id": 1 "name": 2}',
  '{"id" 1}',
  '{"id": 1, 2}',
  '{"id": .5}',
  '{"id": "p”\n}',
  '{"id": "C:\\d"}',
  '{}{}',
  '['.repeat(101),
  '{"id": ５}',
  '{"id": True}',
  '{"name": "义务劳动”, "points": 2}',
  '{\u3000"id": 1}',
  '{"id": 1,\u00a0"name": 2}',
  '{"id": 1０}',
  '{"id": （1）}',
];
