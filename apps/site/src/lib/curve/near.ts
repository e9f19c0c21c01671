import type { Attachment } from 'svelte/attachments';

/** Tells whether an element is in the window, or half a window away from it. */
export function near(tell: (isNear: boolean) => void): Attachment {
  return (element) => {
    const observer = new IntersectionObserver(
      (entries) => {
        tell(entries.at(-1)!.isIntersecting);
      },
      { rootMargin: '50% 0px' },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  };
}
