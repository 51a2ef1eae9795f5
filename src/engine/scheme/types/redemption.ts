// What points buy.

export type RedemptionRule = {
  readonly clause: string;
  readonly yuanPerPoint: number;
};
