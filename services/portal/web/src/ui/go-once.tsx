import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";

/** Goes to an address, as it was when this was first shown: the address of a page changes while the page is being left. */
export function GoOnce({ href }: { href: string }) {
	const [to] = useState(href);
	const router = useRouter();
	useEffect(() => {
		router.navigate({ to: ".", href: to, replace: true });
	}, [router, to]);
	return null;
}
