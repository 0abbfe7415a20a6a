import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { open } from "../address";

/** A link within the page. */
export function Link({ href, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
	const follow = (event: MouseEvent<HTMLAnchorElement>) => {
		onClick?.(event);
		if (!event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
			event.preventDefault();
			open(href);
		}
	};
	return <a href={href} onClick={follow} {...rest} />;
}
