import { type PointerEvent, useEffect, useRef } from "react";
import { useTexts } from "../language";
import { draw, HEIGHT, type Point, type Stroke, WIDTH } from "./ink";
import { texts } from "./texts";
import styles from "./visit-page.module.css";

interface Props {
	strokes: Stroke[];
	onChange: (strokes: Stroke[]) => void;
}

/** Paper for a finger. */
export function SignaturePad({ strokes, onChange }: Props) {
	const t = useTexts(texts);
	const canvas = useRef<HTMLCanvasElement>(null);
	const current = useRef<Stroke>(undefined);
	const paint = () => {
		const context = canvas.current?.getContext("2d");
		if (context) {
			draw(context, current.current ? [...strokes, current.current] : strokes);
		}
	};
	useEffect(paint);
	const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
		const box = canvas.current?.getBoundingClientRect();
		return box
			? { x: ((clientX - box.left) * WIDTH) / box.width, y: ((clientY - box.top) * HEIGHT) / box.height }
			: { x: 0, y: 0 };
	};
	const begin = (event: PointerEvent<HTMLCanvasElement>) => {
		event.currentTarget.setPointerCapture(event.pointerId);
		current.current = [pointOf(event)];
		paint();
	};
	const go = (event: PointerEvent<HTMLCanvasElement>) => {
		if (current.current) {
			const steps = event.nativeEvent.getCoalescedEvents?.() ?? [];
			current.current.push(...(steps.length > 0 ? steps : [event]).map(pointOf));
			paint();
		}
	};
	const end = () => {
		const stroke = current.current;
		current.current = undefined;
		if (stroke) {
			onChange([...strokes, stroke]);
		}
	};
	return (
		<canvas
			ref={canvas}
			width={WIDTH}
			height={HEIGHT}
			className={styles.pad}
			role="img"
			aria-label={t("signHere")}
			onPointerDown={begin}
			onPointerMove={go}
			onPointerUp={end}
			onPointerCancel={end}
		/>
	);
}
