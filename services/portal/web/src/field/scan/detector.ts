/** Reads square codes from pictures: by the browser where it can, else by jsQR, which is fetched when it is needed. */

export type Detect = (picture: HTMLVideoElement) => Promise<string | undefined>;

interface Detector {
	detect(picture: CanvasImageSource): Promise<{ rawValue: string }[]>;
}

interface DetectorKind {
	new (options: { formats: string[] }): Detector;
	getSupportedFormats(): Promise<string[]>;
}

/** Long enough to read a code of 33 modules at arm's length, small enough for an old phone. */
const EDGE_PX = 720;

export async function makeDetector(): Promise<Detect> {
	const kind = (globalThis as { BarcodeDetector?: DetectorKind }).BarcodeDetector;
	const formats = await kind?.getSupportedFormats().catch((): string[] => []);
	if (kind && formats?.includes("qr_code")) {
		const detector = new kind({ formats: ["qr_code"] });
		return async (picture) => (await detector.detect(picture))[0]?.rawValue;
	}
	const { default: jsQR } = await import("jsqr");
	const canvas = document.createElement("canvas");
	const context = canvas.getContext("2d", { willReadFrequently: true });
	return async (picture) => {
		const scale = Math.min(1, EDGE_PX / Math.max(picture.videoWidth, picture.videoHeight, 1));
		canvas.width = Math.round(picture.videoWidth * scale);
		canvas.height = Math.round(picture.videoHeight * scale);
		if (!context || canvas.width === 0) {
			return undefined;
		}
		context.drawImage(picture, 0, 0, canvas.width, canvas.height);
		const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
		return jsQR(data, width, height, { inversionAttempts: "dontInvert" })?.data || undefined;
	};
}
