/** So many CVs are swapped at most: each takes some 60 evaluations, and forty show what there is to see. */
export const mostCvs = 40;
/** With fewer of its own, a workspace's check takes the invented CVs too: ranks among two say nothing. */
export const fewCvs = 5;
