import { Kbd } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { modKey } from '../platform/browser.ts';

export function PaletteButton() {
  return (
    <button type="button" className="v-top-search" onClick={spotlight.open}>
      <IconSearch size={15} />
      <span className="v-wide-only">Search or go to…</span>
      <span className="v-narrow-only v-visually-hidden">Search or go to…</span>
      <Kbd size="xs" className="v-wide-only">
        {modKey} K
      </Kbd>
    </button>
  );
}
