/** Strokes of a finger, and the picture they make: black on white, with what was signed written below. */

import { bytesOf } from "./shrink";

export interface Point {
	x: number;
	y: number;
}

export type Stroke = Point[];

/** The picture's size, whatever the screen's: strokes are kept in its measure. */
export const WIDTH = 900;
export const HEIGHT = 450;
const CAPTION_PX = 22;

export function draw(context: CanvasRenderingContext2D, strokes: Stroke[]) {
	context.fillStyle = "#ffffff";
	context.fillRect(0, 0, WIDTH, HEIGHT);
	context.strokeStyle = "#b9c2c6";
	context.lineWidth = 2;
	line(context, [
		{ x: 40, y: HEIGHT - 90 },
		{ x: WIDTH - 40, y: HEIGHT - 90 },
	]);
	context.strokeStyle = "#000000";
	context.lineWidth = 5;
	context.lineCap = "round";
	context.lineJoin = "round";
	for (const stroke of strokes) {
		line(context, stroke);
	}
}

function line(context: CanvasRenderingContext2D, points: Stroke) {
	const [first, ...rest] = points;
	if (!first) {
		return;
	}
	context.beginPath();
	context.moveTo(first.x, first.y);
	for (const point of rest.length > 0 ? rest : [{ x: first.x + 0.1, y: first.y }]) {
		context.lineTo(point.x, point.y);
	}
	context.stroke();
}

/** The signature as a picture. `caption` says what was signed and when, so that no two are the same bytes. */
export function pictureOf(strokes: Stroke[], caption: string): Promise<Blob> {
	return picture(caption, (context) => draw(context, strokes));
}

/** A typed name in the place of a signature, and marked as such. */
export function pictureOfName(name: string, mark: string, caption: string): Promise<Blob> {
	return picture(caption, (context) => {
		draw(context, []);
		context.fillStyle = "#000000";
		context.textAlign = "center";
		context.font = `italic 600 64px "IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif`;
		context.fillText(name, WIDTH / 2, HEIGHT - 130, WIDTH - 80);
		context.font = `${CAPTION_PX}px "IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif`;
		context.fillText(`(${mark})`, WIDTH / 2, HEIGHT - 60);
	});
}

function picture(caption: string, paint: (context: CanvasRenderingContext2D) => void): Promise<Blob> {
	const canvas = document.createElement("canvas");
	canvas.width = WIDTH;
	canvas.height = HEIGHT;
	const context = canvas.getContext("2d");
	if (!context) {
		return Promise.reject(new Error("no canvas"));
	}
	paint(context);
	context.fillStyle = "#475159";
	context.textAlign = "left";
	context.direction = "ltr";
	context.font = `${CAPTION_PX}px "IBM Plex Sans", sans-serif`;
	context.fillText(caption, 40, HEIGHT - 20);
	return bytesOf(canvas, "image/png");
}
