import { graphql } from './source.js';

export const approvals = {
  /** The way of one revision through its approvers. */
  WholeRoute: graphql(`
    fragment WholeRoute on Route {
      id
      state
      startedAt
      startedBy
      endedAt
      endReason
      may
      revision {
        id
        number
        hash
      }
      currentStep {
        id
      }
      steps {
        id
        position
        dueOn
        remindedAt
        office {
          id
          key
          name {
            ...Words
          }
        }
        signOff {
          hash
          at
          by
          remark
        }
        return {
          at
          by
          remarks
        }
      }
      previous {
        id
      }
    }
  `),
};
