// The names of the looks that pages share; what they look like stands in pane.css.

export const looks = {
  page: 'vp-page',
  heading: 'vp-heading',
  subheading: 'vp-subheading',
  text: 'vp-text',
  quiet: 'vp-quiet',
  card: 'vp-card',
  row: 'vp-row',
  fields: 'vp-fields',
  list: 'vp-list',
  plainList: 'vp-plain-list',
  oneLine: 'vp-one-line',
} as const;
