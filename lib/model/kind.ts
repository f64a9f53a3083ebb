/** What a name stands for. `group` is a people or a faith ("French", "Muslims"). */
export type Kind = 'person' | 'organization' | 'place' | 'product' | 'law' | 'event' | 'work' | 'group';
