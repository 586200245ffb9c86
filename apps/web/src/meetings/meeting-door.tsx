import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Door } from '../shared/door.js';
import { meetingDoorQuery } from './meeting-queries.js';

/** `/meetings/:id` leads to the meeting in its report. */
export function MeetingDoor() {
  const { id = '' } = useParams();
  const meeting = useQuery({ query: meetingDoorQuery, variables: { id } });
  return (
    <Door
      of={meeting}
      to={({ meeting: found }) =>
        found ? `/reports/${found.consultation.report.slug}/meetings/${found.id}` : null
      }
    />
  );
}
