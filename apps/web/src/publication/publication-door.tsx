import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Door } from '../shared/door.js';
import { releaseDoorQuery } from './publication-queries.js';

/** `/publication/:id` leads to the release in its report. */
export function PublicationDoor() {
  const { id = '' } = useParams();
  const release = useQuery({ query: releaseDoorQuery, variables: { id } });
  return (
    <Door
      of={release}
      to={(data) => data.release && `/reports/${data.release.report.slug}/publication`}
    />
  );
}
