import '@fontsource-variable/inter/wght.css';
import './styles.css';
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';

/** Greys with a little warmth, so that the desk belongs to the paper that lies on it. */
const warmGray: MantineColorsTuple = [
  '#faf9f7',
  '#f4f2ee',
  '#eae7e1',
  '#dcd8d0',
  '#c3beb4',
  '#9f998d',
  '#67625a',
  '#524e47',
  '#37342f',
  '#1f1d1a',
];

const warmDark: MantineColorsTuple = [
  '#ece8e1',
  '#c9c4ba',
  '#aaa499',
  '#857f75',
  '#4a4640',
  '#3a3631',
  '#2b2824',
  '#201e1b',
  '#191715',
  '#121110',
];

/** The one accent: fountain-pen blue. */
const ink: MantineColorsTuple = [
  '#eef2fb',
  '#dbe3f6',
  '#b6c6ec',
  '#9db2ea',
  '#6d8ad6',
  '#4e6fc8',
  '#3b5cba',
  '#2b4798',
  '#21387a',
  '#172858',
];

const theme = createTheme({
  colors: { gray: warmGray, dark: warmDark, ink },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  white: '#fffefc',
  black: '#1f1d1a',
  fontFamily: '"Inter Variable", Inter, system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.6', lg: '1.6', xl: '1.5' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: {
    fontWeight: '620',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.25' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.45' },
      h4: { fontSize: '0.8125rem', lineHeight: '1.5' },
    },
  },
  components: {
    Tooltip: { defaultProps: { openDelay: 350, withArrow: false, fz: 'xs' } },
    Menu: { defaultProps: { shadow: 'md', radius: 'md', position: 'bottom-end' } },
    Popover: { defaultProps: { shadow: 'md', radius: 'md' } },
    // A cross says nothing to who does not see it.
    ModalCloseButton: { defaultProps: { 'aria-label': 'Close' } },
    DrawerCloseButton: { defaultProps: { 'aria-label': 'Close' } },
    Modal: { defaultProps: { radius: 'lg', centered: true, shadow: 'lg' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' }, classNames: { root: 'v-icon-button' } },
    Skeleton: { defaultProps: { radius: 'sm' } },
  },
});

/** Mantine's own variables, pointed at the ones of styles.css: one place says what ink and paper are. */
const variables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--v-surface)',
    '--mantine-color-text': 'var(--v-ink)',
    '--mantine-color-dimmed': 'var(--v-ink-soft)',
    '--mantine-color-anchor': 'var(--v-accent)',
    '--mantine-color-default-border': 'var(--v-line)',
    '--mantine-color-placeholder': 'var(--v-ink-soft)',
    '--mantine-color-error': 'var(--v-hidden)',
    '--mantine-shadow-md': 'var(--v-float-shadow)',
    '--mantine-shadow-lg': 'var(--v-float-shadow)',
    '--mantine-shadow-xl': 'var(--v-float-shadow)',
  };
  return { variables: {}, light: shared, dark: shared };
};

/** Everything of Vitae that is drawn stands inside this. The scheme follows the system until a person picks one. */
export function VitaeTheme({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  );
}
