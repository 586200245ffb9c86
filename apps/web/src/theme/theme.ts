import { createTheme, type MantineColorsTuple } from '@mantine/core';

// The colours themselves are in tokens.css and mantine.css, which know light from dark; the theme
// only names the accent so that components ask for it.
const accent = Array.from({ length: 10 }, () => 'var(--accent)') as unknown as MantineColorsTuple;

// The list of choices stays beside its field, within the page's landmarks; and the list itself
// scrolls, which keys reach through the field, not a box around it, which they would not.
const choices = {
  defaultProps: { comboboxProps: { withinPortal: false }, withScrollArea: false },
  styles: { options: { maxHeight: '16rem', overflowY: 'auto' as const } },
};

export const theme = createTheme({
  colors: { accent },
  primaryColor: 'accent',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Select: choices,
    MultiSelect: choices,
    Button: { defaultProps: { variant: 'filled' } },
    Modal: { defaultProps: { centered: true, radius: 'sm', transitionProps: { duration: 120 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 150 } } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: false } },
    Menu: { defaultProps: { position: 'bottom-end', transitionProps: { duration: 80 } } },
  },
});
