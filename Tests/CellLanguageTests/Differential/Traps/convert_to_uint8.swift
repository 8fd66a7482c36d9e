let pixels = [0.0, 128.7, 255.9, 256.0]
for pixel in pixels {
    let byte = UInt8(pixel)
    print(byte)
}
