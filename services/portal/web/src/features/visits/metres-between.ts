interface Position {
	latitude: number;
	longitude: number;
}

const EARTH = 6_371_009;

/** Along the surface of the earth. */
export function metresBetween(a: Position, b: Position): number {
	const radians = (degrees: number) => (degrees * Math.PI) / 180;
	const north = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
	const east = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
	const part = north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east;
	return 2 * EARTH * Math.asin(Math.sqrt(part));
}
