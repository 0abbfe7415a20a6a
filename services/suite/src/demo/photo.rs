//! A photo of a door with a notice on it, as a phone would send one: drawn, small, and another one for each stop.

use sha2::{Digest as _, Sha256};

const WIDTH: u32 = 120;
const HEIGHT: u32 = 160;

/// Wall, frame, door leaf, handle, sheet of paper, its lines.
type Colours = [[u8; 3]; 6];

/// A rectangle in pixels: left, top, right, bottom; and its colour.
type Part = (u32, u32, u32, u32, usize);

const PARTS: [Part; 9] = [
    (26, 20, 94, 160, 1),
    (30, 24, 90, 160, 2),
    (81, 90, 86, 102, 3),
    (45, 46, 75, 86, 4),
    (49, 51, 67, 53, 5),
    (49, 57, 71, 58, 5),
    (49, 62, 71, 63, 5),
    (49, 67, 65, 68, 5),
    (58, 73, 68, 83, 5),
];

/// The picture as PNG, drawn from what names the stop.
pub fn of_door(stop: &str) -> Result<Vec<u8>, png::EncodingError> {
    let draw = Sha256::digest(stop);
    let colours = colours(&draw);
    let mut pixels = Vec::with_capacity((WIDTH * HEIGHT * 3) as usize);
    for y in 0..HEIGHT {
        for x in 0..WIDTH {
            let is_inside = |part: &&Part| (part.0..part.2).contains(&x) && (part.1..part.3).contains(&y);
            let colour = PARTS.iter().rev().find(is_inside).map_or(0, |part| part.4);
            // Light falls in from the left.
            let shade = u8::try_from(x / 3).unwrap_or(u8::MAX);
            pixels.extend(colours[colour].map(|part| part.saturating_sub(shade)));
        }
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, WIDTH, HEIGHT);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    // Two doors of one colour are still two photos.
    encoder.add_text_chunk("Description".into(), format!("Stop {stop}"))?;
    encoder.write_header()?.write_image_data(&pixels)?;
    Ok(bytes)
}

fn colours(draw: &[u8]) -> Colours {
    const WALLS: [[u8; 3]; 4] = [[222, 212, 196], [214, 218, 222], [232, 224, 210], [206, 200, 190]];
    const DOORS: [[u8; 3]; 4] = [[122, 84, 54], [88, 104, 112], [146, 110, 76], [92, 64, 50]];
    let wall = WALLS[usize::from(draw[0]) % WALLS.len()];
    let door = DOORS[usize::from(draw[1]) % DOORS.len()];
    [wall, [96, 88, 80], door, [214, 190, 120], [250, 250, 246], [110, 110, 116]]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stop_has_a_picture_of_its_own() {
        let (one, other) = (of_door("stp_1").unwrap(), of_door("stp_2").unwrap());
        assert_ne!(one, other);
        let mut reader = png::Decoder::new(std::io::Cursor::new(one)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut pixels).unwrap();
        assert_eq!((frame.width, frame.height), (WIDTH, HEIGHT));
    }
}
