/** The channel that all processes of one database listen on; the triggers of migration 0001 notify it. */
export const changeChannel = 'vitae_changes';
