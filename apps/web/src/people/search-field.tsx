import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import styles from './search-field.module.css';

interface Props {
  label: string;
  value: string;
  onSearch: (words: string) => void;
}

/** Searches while one writes, once the hand rests. */
export function SearchField({ label, value, onSearch }: Props) {
  const [typed, setTyped] = useState(value);
  const search = useDebouncedCallback(onSearch, 300);
  return (
    <TextInput
      type="search"
      className={styles.search}
      label={label}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value.trim());
      }}
    />
  );
}
