/** The whole address of a share link, to be copied and sent. */
export const sharedAddress = (token: string): string => new URL(`/shared/${token}`, window.location.href).href;
