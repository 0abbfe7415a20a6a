import { type RefObject, useEffect, useRef, useState } from "react";
import { makeDetector } from "./detector";

/** Between two looks: quick enough for the hand, slow enough for the battery. */
const PAUSE_MS = 150;

/** Shows the camera in `video` and tells every code it sees, until nobody looks any more. */
export function useCamera(video: RefObject<HTMLVideoElement | null>, onSeen: (text: string) => void) {
	const [isBlocked, setBlocked] = useState(false);
	const [track, setTrack] = useState<MediaStreamTrack>();
	const tell = useRef(onSeen);
	tell.current = onSeen;
	useEffect(() => {
		let isOver = false;
		let stream: MediaStream | undefined;
		const look = async () => {
			stream = await navigator.mediaDevices.getUserMedia({
				video: { facingMode: "environment", width: { ideal: 1280 } },
				audio: false,
			});
			const screen = video.current;
			if (isOver || !screen) {
				return;
			}
			screen.srcObject = stream;
			await screen.play();
			setTrack(stream.getVideoTracks()[0]);
			const detect = await makeDetector();
			while (!isOver) {
				const text = await detect(screen).catch(() => undefined);
				if (text && !isOver) {
					tell.current(text);
				}
				await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
			}
		};
		look()
			.catch(() => !isOver && setBlocked(true))
			.finally(() => isOver && stop(stream));
		return () => {
			isOver = true;
			stop(stream);
		};
	}, [video]);
	return { isBlocked, track };
}

function stop(stream: MediaStream | undefined) {
	for (const track of stream?.getTracks() ?? []) {
		track.stop();
	}
}
