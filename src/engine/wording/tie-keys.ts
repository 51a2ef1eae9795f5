// The keys that tell households of one total apart, as the posted rule and a household's own page call them.
import type { TieKey } from '../scheme/types';

export const TIE_KEYS: Readonly<Record<TieKey, string>> = { 'fewer-deductions': '全年减分（少的在前）', 'higher-base': '基础分（高的在前）', 'higher-bonus': '加分（高的在前）', 'more-months': '参评月数（多的在前）' };
