/**
 * What was submitted to the consultations of a report ($1) and has not been taken back, with its
 * answer and its place in a revision ($2): where its anchor was placed, or where it was set when
 * that block is still there.
 */
export const PUBLIC_PROPOSALS = `
  select p.id, p.number, o.name as organisation, p.kind, p.language, p.anchor,
    b.block_id as "placedIn", p.text, p.justification, p.proposed_wording as "proposedWording",
    p.late, p.admitted, d.kind as disposition, d.reason, original.number as "duplicateOf",
    array(
      select distinct changed.id from incorporation i, unnest(i.block_ids) as changed(id)
      join revision_block kept on kept.revision_id = $2 and kept.block_id = changed.id
      where i.proposal_id = p.id order by changed.id
    ) as "changedBlockIds",
    d.reply_by as "replyBy", s.answer as satisfaction, s.comment as "satisfactionComment"
  from proposal p
  join organisation o on o.id = p.organisation_id
  left join placement l on l.proposal_id = p.id and l.revision_id = $2
  left join revision_block b on b.revision_id = $2 and b.block_id = case
    when l.status = 'orphaned' then null else coalesce(l.block_id, p.anchor_block_id) end
  left join disposition d on d.proposal_id = p.id
  left join proposal original on original.id = d.duplicate_of_id
  left join satisfaction s on s.proposal_id = p.id
  where p.report_id = $1 and p.state = 'submitted'
  order by p.number, p.id`;
