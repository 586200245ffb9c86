import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Loaded } from '../shared/loaded.js';
import type { ComposerPlace } from './composer-place.js';
import { ProposalForm } from './proposal-form.js';
import { proposalQuery } from './proposal-query.js';

interface Props {
  id: string;
  /** The words of the block the draft is about, from the text beside it. */
  place: ComposerPlace;
  consultationId: string;
  onHandedIn?: () => void;
  onClose: () => void;
}

/** Goes on with a draft of one's organisation. */
export function DraftForm({ id, place, consultationId, onHandedIn, onClose }: Props) {
  const { t } = useTranslation();
  const draft = useQuery({ query: proposalQuery, variables: { id } });
  return (
    <Loaded of={draft} shape="rows">
      {({ proposal }) => {
        if (!proposal?.may.includes('edit_proposal')) return <p>{t('trouble.notFound')}</p>;
        const { anchor, organisation, kind, language, text, justification } = proposal;
        const { exact, start, end } = anchor;
        const passage =
          exact != null && start != null && end != null ? { exact, start, end } : place.passage;
        return (
          <ProposalForm
            place={{ ...place, passage, language: anchor.language ?? place.language }}
            consultationId={consultationId}
            organisations={[organisation]}
            draft={{
              saved: { id, version: proposal.version },
              anchor: anchor.kind,
              words: {
                kind,
                language,
                text,
                justification,
                proposedWording: proposal.proposedWording ?? '',
                organisationId: organisation.id,
              },
            }}
            onHandedIn={onHandedIn}
            onClose={onClose}
          />
        );
      }}
    </Loaded>
  );
}
