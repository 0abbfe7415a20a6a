import { useEffect, useState } from "react";
import { database } from "../store/db";

/** The address of kept bytes, for an `<img>`. */
export function usePicture(sha256: string | undefined): string | undefined {
	const [address, setAddress] = useState<string>();
	useEffect(() => {
		let made: string | undefined;
		let isOver = false;
		const load = async () => {
			const db = await database();
			const bytes = sha256 && ((await db.get("proofs", sha256)) ?? (await db.get("parcels", sha256)));
			if (bytes && !isOver) {
				made = URL.createObjectURL(bytes);
				setAddress(made);
			}
		};
		load();
		return () => {
			isOver = true;
			if (made) {
				URL.revokeObjectURL(made);
			}
		};
	}, [sha256]);
	return address;
}
