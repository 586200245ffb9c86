import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Door } from '../shared/door.js';
import { approvalDoorQuery } from './approval-queries.js';

/** `/approvals/:id` leads to the route in its report. */
export function ApprovalDoor() {
  const { id = '' } = useParams();
  const route = useQuery({ query: approvalDoorQuery, variables: { id } });
  return (
    <Door of={route} to={(data) => data.route && `/reports/${data.route.report.slug}/approval`} />
  );
}
