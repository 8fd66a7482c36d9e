func area(_ width: Int16, _ height: Int16) -> Int16 {
    return width * height
}

print(area(100, 200))
print(area(200, 200))
