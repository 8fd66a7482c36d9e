enum Shape { case rect(width: Int, height: Int), circle(radius: Int) }

func area(_ s: Shape) -> Int {
    switch s {
    case .rect(width: let w, height: let h): return w * h
    case .circle(let r): return 3 * r * r
    }
}

print(area(.rect(width: 2, height: 3)))
print(area(.rect(w: 2, h: 3)))
