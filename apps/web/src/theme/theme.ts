import { createTheme, type MantineColorsTuple } from '@mantine/core';

// The colours themselves are in tokens.css and mantine.css, which know light from dark; the theme
// only names the accent so that components ask for it.
const accent = Array.from({ length: 10 }, () => 'var(--accent)') as unknown as MantineColorsTuple;

export const theme = createTheme({
  colors: { accent },
  primaryColor: 'accent',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { variant: 'filled' } },
    Modal: { defaultProps: { centered: true, radius: 'sm', transitionProps: { duration: 120 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 150 } } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: false } },
    Menu: { defaultProps: { position: 'bottom-end', transitionProps: { duration: 80 } } },
  },
});
