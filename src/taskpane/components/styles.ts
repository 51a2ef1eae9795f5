// The few looks that every page shares.
import { makeStyles, tokens } from '@fluentui/react-components';

export const usePageStyles = makeStyles({
  page: {
    display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px', minWidth: 0,
    // A list to choose from is as wide as its longest choice unless it is told that it may be less.
    '& .fui-Field': { minWidth: 0 }, '& .fui-Select': { minWidth: 0, maxWidth: '100%' }, '& .fui-Select__select': { minWidth: 0, textOverflow: 'ellipsis' },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase400 },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  card: {
    display: 'flex', flexDirection: 'column', gap: '6px', padding: '10px', minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  fields: {
    display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))', gap: '8px', alignItems: 'end',
    // An input is as wide as twenty letters unless it is told that it may be less.
    '& > *': { minWidth: 0 }, '& .fui-Input': { minWidth: 0 }, '& .fui-Input__input': { minWidth: 0, width: '100%' },
  },
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
  plainList: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
});
