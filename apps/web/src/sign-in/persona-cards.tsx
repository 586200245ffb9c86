import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../data/graphql.js';
import type { PersonasQuery, Role } from '../gql/graphql.js';
import { useInLanguage } from '../i18n/use-language.js';
import { Loaded } from '../shared/loaded.js';
import styles from './persona-cards.module.css';
import { type SignInAnswer, signInAs } from './sign-in-door.js';

const personasQuery = graphql(`
  query Personas {
    personas {
      key
      role
      name {
        ...Words
      }
      organisation {
        ...Words
      }
    }
  }
`);

type Persona = PersonasQuery['personas'][number];

const GROUPS = {
  agency: ['coordinator', 'editor', 'answering_official'],
  representatives: ['representative'],
  approvers: ['approver'],
  service: ['press', 'administrator'],
} as const satisfies Record<string, readonly Role[]>;

interface Props {
  onAnswer: (answer: SignInAnswer) => void;
}

/** In a demonstration everybody concerned is one press away. */
export function PersonaCards({ onAnswer }: Props) {
  const { t } = useTranslation('web-sign-in');
  const say = useInLanguage();
  const [personas] = useQuery({ query: personasQuery });
  const [chosen, setChosen] = useState<string | null>(null);
  const choose = async ({ key }: Persona): Promise<void> => {
    setChosen(key);
    onAnswer(await signInAs(key));
    setChosen(null);
  };
  return (
    <Loaded of={personas} shape="rows">
      {(data) => (
        <div className={styles.groups}>
          {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
            <section key={group} aria-labelledby={`personas-${group}`}>
              <h2 id={`personas-${group}`}>{t(`persona.${group}`)}</h2>
              <ul className={styles.cards}>
                {data.personas
                  .filter((persona) => GROUPS[group].some((role) => role === persona.role))
                  .map((persona) => (
                    <li key={persona.key}>
                      <button
                        type="button"
                        className={styles.card}
                        disabled={chosen !== null}
                        onClick={() => void choose(persona)}
                      >
                        <strong>{say(persona.name)}</strong>
                        <span>{say(persona.organisation)}</span>
                      </button>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </Loaded>
  );
}
