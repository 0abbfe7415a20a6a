//! What the stories stand on: real processes, a gateway in front of them, and servers of their own to break.

pub mod gateway;
pub mod process;
pub mod servers;
