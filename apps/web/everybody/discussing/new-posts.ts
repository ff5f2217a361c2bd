/** `One new post`, `3 new posts`. */
export const newPosts = (count: number): string => (count === 1 ? 'One new post' : `${count} new posts`);
