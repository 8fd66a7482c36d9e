let a = Tensor.zeros([2, 3])
// ---- next cell ----
func mixed(_ x: Tensor) -> Tensor {
    x + a
}
// ---- next cell ----
print(mixed(Tensor.zeros([4])))
