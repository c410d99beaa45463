package waqai.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A constituency tree over the tokens of one sentence. Nodes are numbered from 0 (the root) in
 * preorder; a leaf is the node of one token's tag. Immutable.
 */
public final class SyntaxTree {
  private final List<String> labels;
  private final int[] parents;
  private final int[] begins;
  private final int[] ends;
  private final List<List<Integer>> children;
  private final int[] leaves;

  private SyntaxTree(Builder builder, int tokens) {
    int size = builder.labels.size();
    labels = List.copyOf(builder.labels);
    parents = builder.parents.stream().mapToInt(Integer::intValue).toArray();
    begins = builder.begins.stream().mapToInt(Integer::intValue).toArray();
    ends = builder.ends.stream().mapToInt(Integer::intValue).toArray();
    List<List<Integer>> lists = new ArrayList<>(size);
    for (int node = 0; node < size; node++) {
      lists.add(new ArrayList<>());
    }
    for (int node = 1; node < size; node++) {
      lists.get(parents[node]).add(node);
    }
    children = lists.stream().map(List::copyOf).toList();
    leaves = new int[tokens];
    for (int node = 0; node < size; node++) {
      if (children.get(node).isEmpty() && ends[node] == begins[node] + 1) {
        leaves[begins[node]] = node;
      }
    }
  }

  public int size() {
    return parents.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SyntaxTree tree && labels.equals(tree.labels) && Arrays.equals(parents, tree.parents) && Arrays.equals(ends, tree.ends);
  }

  @Override
  public int hashCode() {
    return 31 * labels.hashCode() + Arrays.hashCode(parents);
  }

  public String label(int node) {
    return labels.get(node);
  }

  /** Whether the node's label is one of these. */
  public boolean is(int node, String... wanted) {
    for (String label : wanted) {
      if (labels.get(node).equals(label)) {
        return true;
      }
    }
    return false;
  }

  /** The node above; the root is its own parent. */
  public int parent(int node) {
    return parents[node];
  }

  public List<Integer> children(int node) {
    return children.get(node);
  }

  /** Index of the node's first token. */
  public int begin(int node) {
    return begins[node];
  }

  /** One past the index of the node's last token. */
  public int end(int node) {
    return ends[node];
  }

  /** The leaf of a token. */
  public int leaf(int token) {
    return leaves[token];
  }

  public boolean isLeaf(int node) {
    return children.get(node).isEmpty();
  }

  /** Whether the first node is above the second, or the same. */
  public boolean dominates(int above, int below) {
    int node = below;
    while (node > above) {
      node = parents[node];
    }
    return node == above;
  }

  /** Collects nodes in preorder. */
  public static final class Builder {
    private final List<String> labels = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<Integer> begins = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    /** Adds a node and gives its number. A parent is added before its children. */
    public int add(String label, int parent, int begin, int end) {
      labels.add(label);
      parents.add(parent);
      begins.add(begin);
      ends.add(end);
      return labels.size() - 1;
    }

    /** The tree over this many tokens. */
    public SyntaxTree build(int tokens) {
      return new SyntaxTree(this, tokens);
    }
  }
}
