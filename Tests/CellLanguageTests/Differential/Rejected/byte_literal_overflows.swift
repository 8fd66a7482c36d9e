struct Pixel {
    var red: UInt8
    var green: UInt8
    var blue: UInt8
}

let sky = Pixel(red: 135, green: 206, blue: 235)
let snow = Pixel(red: 255, green: 255, blue: 256)
print(sky.red, snow.blue)
