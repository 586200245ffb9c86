import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';

interface Props {
  /** The act behind which the form lies. */
  act: string;
  variant?: 'default' | 'subtle' | 'filled';
  children: (close: () => void) => ReactNode;
}

/** A form that opens in the place of its button, and gives the place back. */
export function Folded({ act, variant = 'default', children }: Props) {
  const [open, setOpen] = useState(false);
  if (open) return children(() => setOpen(false));
  return (
    <Button variant={variant} onClick={() => setOpen(true)}>
      {act}
    </Button>
  );
}
